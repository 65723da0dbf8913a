"""The gate: what two people sign before readers see it, and the guard that asks for their signatures."""
