"""The page of figures: in words, as bars, and as a table of the same numbers."""

from typing import Any

from exchange.moderation.admin_views import ModerationView
from exchange.moderation.figures import DAYS, figures

BAR = 12  # pixels of one bar, of three a week
HEIGHT = 120


class FiguresView(ModerationView):
    page_title = "Figures"
    template_name = "exchange/moderation/figures.html"
    http_method_names = ["get", "head"]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        found = figures()
        bars = []
        for number, week in enumerate(found.weeks):
            for place, (name, value) in enumerate(week.bars):
                height = round(value / found.most * HEIGHT)
                left = number * (3 * BAR + 10) + place * BAR
                bars.append({"name": name, "x": left, "y": HEIGHT - height, "height": height, "width": BAR - 2})
        width = len(found.weeks) * (3 * BAR + 10)
        drawn = {"bars": bars, "width": width, "height": HEIGHT, "days": DAYS}
        return super().get_context_data(**kwargs) | {"figures": found} | drawn
