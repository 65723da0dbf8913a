"""Every address of the site. Fixed ones first; whatever is left belongs to the page tree."""

from django.conf import settings
from django.urls import URLPattern, URLResolver, include, path, re_path
from django.views.generic import RedirectView
from django.views.static import serve
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from accounts.password_change import account
from catalogue.downloads import uploaded
from home.member.views import member_home
from search.health_views import health

handler429 = "accounts.entrance.views.too_often"  # allauth's name for it

sign_in_here = RedirectView.as_view(pattern_name="accounts:sign_in", query_string=True)

urlpatterns: list[URLPattern | URLResolver] = [
    # One door to sign in by: Wagtail's own two lead there.
    path("admin/login/", sign_in_here),
    path("_util/login/", sign_in_here),
    # Before Wagtail's own, with a door that holds what somebody has typed when their session ends.
    path("admin/desk/", include("lessons.desk.urls")),
    path("admin/gate/", include("lessons.gate.urls")),
    path("admin/moderation/", include("exchange.moderation.admin_urls")),
    path("admin/members/", include("accounts.membership.admin_urls")),
    path("admin/unmasking/", include("accounts.profiles.admin_urls")),
    path("admin/account/", account),  # with a brake on guessing the old password
    path("admin/", include(wagtailadmin_urls)),
    re_path(r"^documents/(?P<document_id>[0-9]{1,9})/(?P<file_name>.*)$", uploaded),
    path("documents/", include(wagtaildocs_urls)),
    path("account/", include("accounts.urls")),
    path("account/", include("accounts.entrance.urls")),
    path("account/profile/", include("accounts.profiles.urls")),
    path("account/membership/", include("accounts.membership.urls")),
    path("home/", member_home, name="member_home"),
    path("inbox/", include("accounts.telling.urls")),
    path("talk/", include("exchange.moderation.urls")),
    path("talk/", include("exchange.talk.urls")),
    path("following/", include("exchange.following.urls")),
    path("questions/", include("exchange.questions.urls")),
    path("search/", include("search.urls")),
    path("health/", health, name="health"),
    path("lists/", include("curricula.urls")),
    path("submit/", include("lessons.submissions.urls")),
    path("", include("catalogue.urls")),
    path("", include("taxonomy.urls")),
]
if settings.SERVE_MEDIA:
    # Pictures only: documents go through their own door, which asks who is reading.
    images = {"document_root": settings.MEDIA_ROOT / "images"}
    urlpatterns += [path("media/images/<path:path>", serve, images)]
urlpatterns += [path("", include(wagtail_urls))]
