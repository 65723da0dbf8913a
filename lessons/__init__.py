"""Case studies, and lessons learnt."""
