"""Proofs for strangers: inclusion, tiles, witnesses."""
