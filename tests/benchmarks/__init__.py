"""The benchmarks: what they do with peers that are not there, and the tables that they make."""
