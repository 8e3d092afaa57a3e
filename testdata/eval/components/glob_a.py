ORDER.append("glob_a")
