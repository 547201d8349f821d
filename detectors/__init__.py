"""Facts about text: fingerprints, near-duplicates, language, quality, labels and personal information."""
