namespace ClaimModel.Json.Codecs;

/// <summary>Collects the items of a list; most lists have one or two.</summary>
internal ref struct ItemBuffer<T>
{
    private T _first;
    private T _second;
    private List<T>? _items;
    private int _count;

    /// <summary>Adds an item.</summary>
    public void Add(T item)
    {
        switch (_count++)
        {
            case 0:
                _first = item;
                break;
            case 1:
                _second = item;
                break;
            default:
                (_items ??= [_first, _second]).Add(item);
                break;
        }
    }

    /// <summary>Returns the items.</summary>
    public readonly ValueList<T> ToList() => _count switch
    {
        0 => default,
        1 => new([_first]),
        2 => new([_first, _second]),
        _ => new(_items!.ToArray()), // more than two items
    };
}
