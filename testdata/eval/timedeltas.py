from datetime import timedelta
A = timedelta(minutes=5)
B = timedelta(days=1) * 2
C = timedelta(hours=1) + timedelta(seconds=30)
D = timedelta(days=14).total_seconds()
E = A < B
F = {"ACCESS": timedelta(weeks=1)}
