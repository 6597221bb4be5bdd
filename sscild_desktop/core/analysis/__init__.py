"""Volume to results: lungs, lesions, levels, scores, heat maps, densitometry, and the pipeline that runs them."""
