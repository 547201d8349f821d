"""Upkeep: what changed, erasure, orphans, keys, a catalogue for other clients."""
