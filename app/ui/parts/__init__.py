"""Parts: built from words, ask by signal, draw by `show_state`. No service, no database."""
