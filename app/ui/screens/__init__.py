"""Screens: one file (or folder) each; a screen wires parts to services."""
