"""PDF files (ISO 32000), written anew with pikepdf: from each page on, only what is needed to show it is kept.

`schema` lists what that is, and `keeping` walks the pages by it; `contents` rewrites what draws a page, without hidden
layers and marks; `pictures` bares the pictures; `layers` says what is hidden; `outlines` and `structure` keep the
bookmarks and the descriptions for readers who do not see. `words` and `checking` read the result.
"""
