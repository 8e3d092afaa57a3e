from rest_framework.decorators import api_view, permission_classes
from rest_framework.permissions import IsAuthenticated


@api_view(["POST"])
@permission_classes([IsAuthenticated])
def close(request, pk):
    Item.objects.filter(pk=pk).delete()


@api_view(["GET"])
def show(request, pk):
    Item.objects.get(pk=pk).save()
