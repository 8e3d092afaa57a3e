from rest_framework import generics


class ItemList(generics.ListCreateAPIView):
    queryset = Item.objects.all()
