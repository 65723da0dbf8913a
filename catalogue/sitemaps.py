"""The sitemap: what a visitor may read, and the terms under which a visitor finds something."""

from typing import Any
from urllib.parse import urlsplit

from django.contrib.sitemaps import Sitemap
from wagtail.contrib.sitemaps import Sitemap as PageTreeSitemap

from catalogue.audience import readable_pages
from taxonomy.models import VOCABULARIES, Term


class PageSitemap(PageTreeSitemap):
    """Pages of the tree. `Entry.get_sitemap_urls` leaves out what a visitor may not read."""

    def _urls(self, page: int, protocol: str, domain: str) -> list[dict[str, Any]]:
        """Under the host that was asked, as the terms are, and not under the one that the page tree was set up with."""
        urls: list[dict[str, Any]] = super()._urls(page, protocol, domain)
        for url in urls:
            url["location"] = f"{protocol}://{domain}{urlsplit(url['location']).path}"
        return urls


class TermSitemap(Sitemap[Term]):
    """Terms in use."""

    def items(self) -> list[Term]:
        readable = readable_pages(None)
        return [
            term
            for model in VOCABULARIES.values()
            for term in model.objects.with_counts(readable).filter(entries__gt=0)
        ]

    def location(self, item: Term) -> str:
        return item.get_absolute_url()


SITEMAPS: dict[str, Any] = {"pages": PageSitemap, "terms": TermSitemap}
