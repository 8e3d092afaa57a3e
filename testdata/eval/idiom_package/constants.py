ON, OFF = True, False
