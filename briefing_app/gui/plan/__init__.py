"""Planning a talk: wishes on one side, the talk that answers them on the other."""
