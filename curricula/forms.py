"""One form holds a whole list, so that no button loses what was typed beside another."""

from typing import Any

from django import forms

from curricula.lists import DEFAULT_TITLE, MAX_INTRODUCTION, MAX_NOTE, MAX_TITLE, Edit
from curricula.ordering import moved, placed
from curricula.reading import Row


class TextField(forms.CharField):
    """Counts a line's end as one character, as its writer does; browsers send two.

    The widget has no `maxlength`: with it a browser cuts off what is pasted, and says nothing.
    """

    def to_python(self, value: Any) -> Any:
        return super().to_python(value.replace("\r\n", "\n") if isinstance(value, str) else value)

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        return {name: value for name, value in super().widget_attrs(widget).items() if name != "maxlength"}


def title_field() -> TextField:
    return TextField(
        max_length=MAX_TITLE,
        error_messages={
            "required": "Give the list a title.",
            "max_length": "At most %(limit_value)d characters; this title has %(show_value)d.",
        },
    )


class NewListForm(forms.Form):
    title = title_field()


class ListForm(forms.Form):
    """Title, introduction, and a note and a place for each entry that its reader sees."""

    title = title_field()
    introduction = TextField(
        required=False,
        max_length=MAX_INTRODUCTION,
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"max_length": "At most %(limit_value)d characters; this introduction has %(show_value)d."},
    )

    def __init__(self, *args: Any, rows: list[Row], title: str, introduction: str, **kwargs: Any) -> None:
        self.rows = rows
        initial = {"title": title or DEFAULT_TITLE, "introduction": introduction}
        for row in rows:
            initial |= {f"note-{row.entry.pk}": row.note, f"place-{row.entry.pk}": str(row.position)}
        super().__init__(*args, **{"initial": initial, "auto_id": "id-%s"} | kwargs)
        for row in rows:
            self.fields[f"note-{row.entry.pk}"] = TextField(
                required=False,
                max_length=MAX_NOTE,
                widget=forms.Textarea(attrs={"rows": 3}),
                error_messages={"max_length": "At most %(limit_value)d characters; this note has %(show_value)d."},
            )
            self.fields[f"place-{row.entry.pk}"] = forms.IntegerField(
                required=False,
                widget=forms.NumberInput(attrs={"min": 1, "max": len(rows), "inputmode": "numeric"}),
                error_messages={"invalid": "A place is a whole number, such as 3."},
            )
        for name, field in self.fields.items():
            if self.is_bound and name in self.errors:
                field.widget.attrs |= {"aria-invalid": "true", "aria-describedby": f"error-{name}"}

    def entries(self) -> list[dict[str, Any]]:
        """Each row with its two fields, for the template."""
        return [
            {"row": row, "note": self[f"note-{row.entry.pk}"], "place": self[f"place-{row.entry.pk}"]}
            for row in self.rows
        ]

    def change(self, *, step: int = 0, page_id: int | None = None) -> Edit:
        """What to save; with `step` −1 or 1 one entry goes up or down besides."""
        order = [row.entry.pk for row in self.rows]
        wanted = {pk: self.cleaned_data[f"place-{pk}"] for pk in order}
        order = placed(order, {pk: place for pk, place in wanted.items() if place is not None})
        if page_id in order and step:
            order = moved(order, page_id, order.index(page_id) + 1 + step)
        return Edit(
            title=self.cleaned_data["title"],
            introduction=self.cleaned_data["introduction"],
            notes={pk: self.cleaned_data[f"note-{pk}"] for pk in order},
            order=order,
        )
