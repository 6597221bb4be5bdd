"""The words of the screen in another language: a book of phrases, and the Qt Linguist file that it is read from."""
