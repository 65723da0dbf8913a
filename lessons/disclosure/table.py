"""The administrator's table of people as the disclosure check counts with it, kept in memory until it is another."""

from functools import lru_cache

from django.db.models import Count, Max, Sum

from anonymisation.disclosure.population import Cell, Share, Table
from lessons.models import PopulationCell, PopulationShare

INVENTED = "invented for demonstration"


def load_table() -> Table:
    """All cells and shares. One query where nothing has changed, two more where something has."""
    return _table_of(_version())


def _version() -> tuple[object, ...]:
    """Says whether the table is another: rows are never changed in place but by loading a file."""
    shares = PopulationShare.objects.order_by().values_list(Count("pk"), Max("pk"), Sum("share"))
    cells = PopulationCell.objects.order_by().values_list(Count("pk"), Max("pk"), Sum("count"))
    return tuple(cells.union(shares, all=True))


@lru_cache(maxsize=2)
def _table_of(version: tuple[object, ...]) -> Table:
    return Table(
        tuple(
            Cell(
                cell.place,
                (cell.year_from, cell.year_to),
                cell.offence,
                cell.ideology,
                cell.count,
                f"{cell.source}, {INVENTED}" if cell.is_invented else cell.source,
            )
            for cell in PopulationCell.objects.all()
        ),
        tuple(
            Share(share.place, share.gender, (share.age_from, share.age_to), share.share, share.source)
            for share in PopulationShare.objects.all()
        ),
    )
