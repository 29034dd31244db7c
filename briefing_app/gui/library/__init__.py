"""The library beside the deck: search, facets, slides to take."""
