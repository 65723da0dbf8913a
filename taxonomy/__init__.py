"""The controlled vocabularies: closed lists, kept by editors, with which every entry is tagged."""
