"""SScILD Desktop: interstitial lung disease in systemic sclerosis, read offline. Research use only."""

__version__ = "0.1.0"
PROGRAM_NAME = "SScILD Desktop"
