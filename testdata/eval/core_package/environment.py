environment = "text"
other = 2
