"""What the reader decides beside the pictures: corrections of masks, scores of a level, the threshold of a map."""
