"""The desktop window: the only room that knows Qt. It talks to an `Assistant` that lives on a worker thread."""
