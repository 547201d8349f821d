"""Receipts: one row shown and proved, or one text proved absent."""
