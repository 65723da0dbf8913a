"""Entries that are chosen within stream fields: their numbers in the raw value, wherever the blocks put them."""

import json
from typing import Any

from wagtail.blocks import Block, ListBlock, PageChooserBlock, StreamBlock, StructBlock
from wagtail.fields import StreamField


def stream_fields(model: Any) -> list[Any]:
    return [field for field in model._meta.concrete_fields if isinstance(field, StreamField)]


def without_choices(block: Block, value: Any, page_ids: frozenset[int]) -> Any:
    """The same raw value with nothing chosen where one of these pages was; a block that is only a choice goes."""
    if isinstance(block, PageChooserBlock):
        return None if value in page_ids else value
    if isinstance(block, StructBlock) and isinstance(value, dict):
        known = block.child_blocks
        return {
            name: without_choices(known[name], inner, page_ids) if name in known else inner
            for name, inner in value.items()
        }
    if isinstance(block, StreamBlock) and isinstance(value, list):
        return _kept(value, lambda child: block.child_blocks.get(child.get("type")), page_ids)
    if isinstance(block, ListBlock) and isinstance(value, list):
        return _kept(value, lambda child: block.child_block, page_ids)
    return value


def _kept(children: list[Any], block_of: Any, page_ids: frozenset[int]) -> list[Any]:
    found = []
    for child in children:
        block = block_of(child) if isinstance(child, dict) else None
        if block is None or "value" not in child:
            found.append(child)
            continue
        changed = without_choices(block, child["value"], page_ids)
        if changed is not None or child["value"] is None:
            found.append({**child, "value": changed})
    return found


def without_choices_in_revision(model: Any, content: dict[str, Any], page_ids: frozenset[int]) -> dict[str, Any]:
    """What a revision holds, without these pages in its streams, which are JSON within the JSON."""
    changed = dict(content)
    for field in stream_fields(model):
        raw = content.get(field.name)
        try:
            before = json.loads(raw) if isinstance(raw, str) else None
        except ValueError:
            continue
        after = without_choices(field.stream_block, before, page_ids)
        if after != before:
            changed[field.name] = json.dumps(after)
    return changed
