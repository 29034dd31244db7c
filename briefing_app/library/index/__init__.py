"""The search index of a library: one SQLite file in the cache folder that can be deleted at any time."""
