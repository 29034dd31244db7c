"""The windows. Only here are there widgets."""
