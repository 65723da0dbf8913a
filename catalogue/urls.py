"""Feeds and the sitemap: what programs read of the catalogue."""

from django.urls import path
from wagtail.contrib.sitemaps.views import sitemap

from catalogue.feeds import EntryFeed, TermFeed, TypeFeed
from catalogue.sitemaps import SITEMAPS

app_name = "catalogue"
urlpatterns = [
    path("feeds/latest.atom", EntryFeed(), name="feed"),
    path("feeds/<slug:type_key>.atom", TypeFeed(), name="type_feed"),
    path("feeds/<slug:address>/<slug:slug>.atom", TermFeed(), name="term_feed"),
    path("sitemap.xml", sitemap, {"sitemaps": SITEMAPS}, name="sitemap"),
]
