"""A reader study: levels scored and heat maps rated blind, by several readers and more than once (Jia 2024)."""
