"""The main job as Dagster assets: each is a caption and a call of one stage."""
