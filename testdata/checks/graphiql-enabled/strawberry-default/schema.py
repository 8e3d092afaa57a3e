schema = None
