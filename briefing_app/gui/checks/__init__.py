"""What is not yet fit to be shown: found in the background, listed, mended."""
