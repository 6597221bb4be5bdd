"""How each network was made: lesion synthesis, training, export, evaluation. Needs torch; never shipped."""
