"""CTs that are analysed behind the screen, one after the other."""
