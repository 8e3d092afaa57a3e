HOSTS = []
n = 0
while True:
    n += 1
    if n == 2:
        continue
    if n > 4:
        break
    HOSTS.append("host%d" % n)
else:
    HOSTS = None
for item in HOSTS:
    if item == "nope":
        break
else:
    COMPLETE = True
COUNT = n
