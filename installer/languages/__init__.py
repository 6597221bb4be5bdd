"""The program's words in its languages: what is translated, and the Qt Linguist files."""
