namespace ClaimModel.Json.Locations;

/// <summary>Converts offsets in a corrected copy of a text to offsets in the text itself.</summary>
internal sealed class OffsetMap
{
    private readonly List<(int Copy, int Original)> _points = [(0, 0)];

    /// <summary>Gets the number of points, to which <see cref="Truncate"/> can return.</summary>
    public int Count => _points.Count;

    /// <summary>States that the copy continues at an offset with what begins at an offset of the original. Offsets do not decrease.</summary>
    public void Add(int copy, int original)
    {
        var last = _points[^1];
        if (copy - original != last.Copy - last.Original)
        {
            _points.Add((copy, original));
        }
    }

    /// <summary>States that the copy contains bytes from an offset on that the original does not have.</summary>
    public void AddInserted(int copy, int original, int length)
    {
        _points.Add((copy, original));
        _points.Add((copy + length, original));
    }

    /// <summary>Removes all points but the first ones.</summary>
    public void Truncate(int count) => _points.RemoveRange(count, _points.Count - count);

    /// <summary>Returns the offset in the original.</summary>
    public long ToOriginal(long copy)
    {
        var (low, high) = (0, _points.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _points[middle].Copy <= copy ? (middle, high) : (low, middle - 1);
        }

        var original = _points[low].Original + (copy - _points[low].Copy);
        return low + 1 < _points.Count ? Math.Min(original, _points[low + 1].Original) : original;
    }
}
