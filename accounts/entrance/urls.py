"""Every address by which one comes in or keeps one's account. The names are allauth's, because it leads to them."""

from allauth.account import views
from allauth.account.decorators import reauthentication_required
from allauth.mfa import urls as second_factor_urls
from allauth.socialaccount import urls as elsewhere_urls
from django.urls import URLPattern, URLResolver, include, path, re_path

from accounts.entrance.registration import RegisterView
from accounts.entrance.single_sign_on import begin, callback
from accounts.kept_private import kept_private
from accounts.signing_in import SignInView

#: Asked before the form is shown: an address that was typed is not put into the session meanwhile.
change_address = reauthentication_required(views.email, app="allauth.account")

urlpatterns: list[URLPattern | URLResolver] = [
    path("sign-in/", SignInView.as_view(), name="account_login"),
    path("sign-out/", views.logout, name="account_logout"),
    path("register/", RegisterView.as_view(), name="account_signup"),
    path("closed/", views.account_inactive, name="account_inactive"),
    path("confirm/", kept_private(views.email_verification_sent), name="account_email_verification_sent"),
    re_path(r"^confirm/(?P<key>[-:\w]+)/$", kept_private(views.confirm_email), name="account_confirm_email"),
    path("it-is-you/", views.reauthenticate, name="account_reauthenticate"),
    path("e-mail/", kept_private(change_address), name="account_email"),
    path("password/", views.password_change, name="account_change_password"),
    path("password/set/", views.password_set, name="account_set_password"),
    path("password/forgotten/", views.password_reset, name="account_reset_password"),
    path("password/forgotten/sent/", views.password_reset_done, name="account_reset_password_done"),
    re_path(
        r"^password/forgotten/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        kept_private(views.password_reset_from_key),
        name="account_reset_password_from_key",
    ),
    path("password/forgotten/done/", views.password_reset_from_key_done, name="account_reset_password_from_key_done"),
    path("second-factor/", include(second_factor_urls)),
    path("elsewhere/", include(elsewhere_urls)),
    path("oidc/<slug:provider_id>/login/", begin, name="openid_connect_login"),
    path("oidc/<slug:provider_id>/login/callback/", callback, name="openid_connect_callback"),
]
