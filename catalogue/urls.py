"""Feeds and the sitemap, which programs read, and the files that hang on entries."""

from django.urls import path, re_path
from wagtail.contrib.sitemaps.views import sitemap

from catalogue.downloads import attachment
from catalogue.feeds import EntryFeed, TermFeed, TypeFeed
from catalogue.notices import notices, seen
from catalogue.report_views import report
from catalogue.sitemaps import SITEMAPS

app_name = "catalogue"
urlpatterns = [
    path("feeds/latest.atom", EntryFeed(), name="feed"),
    path("feeds/<slug:type_key>.atom", TypeFeed(), name="type_feed"),
    path("feeds/<slug:address>/<slug:slug>.atom", TermFeed(), name="term_feed"),
    re_path(r"^files/(?P<document_id>[0-9]{1,9})/(?P<file_name>[^/]+)$", attachment, name="attachment"),
    path("report/", report, name="report"),
    path("withdrawn/", notices, name="notices"),
    path("withdrawn/seen/", seen, name="notices_seen"),
    path("sitemap.xml", sitemap, {"sitemaps": SITEMAPS}, name="sitemap"),
]
