"""Beam jobs: text in, facts and releases out. Elements are Arrow record batches."""
