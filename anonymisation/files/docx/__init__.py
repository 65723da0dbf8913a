"""Word files (DOCX, ECMA-376), written anew: only parts, elements and attributes that show something go over.

`package` opens the zip and says what it is; `stories` cleans what a reader reads, `fields` takes the codes out of it;
`definitions` cleans styles, lists and settings; `carrying` follows the references from part to part and writes the new
file. `words` and `checking` read the result.
"""
