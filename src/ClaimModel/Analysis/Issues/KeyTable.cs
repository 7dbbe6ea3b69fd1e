namespace ClaimModel.Analysis.Issues;

/// <summary>Keys of texts with a number for each: an open-addressing table that takes one look in most cases.</summary>
internal sealed class KeyTable
{
    private readonly ulong[] _keys;
    private readonly int[] _numbers;
    private readonly int _mask;
    private readonly bool _isEmpty;

    /// <summary>A set of texts, numbered in their order; of the same text twice, the first number stands.</summary>
    public KeyTable(IEnumerable<string> texts, int count)
    {
        var size = 4;
        while (size < count * 2L)
        {
            size *= 2;
        }

        (_keys, _numbers, _mask) = (new ulong[size], new int[size], size - 1);
        var number = 0;
        foreach (var text in texts)
        {
            var key = TextNormalizer.ExactKeyOf(text);
            var place = PlaceOf(key);
            if (_numbers[place] == 0)
            {
                (_keys[place], _numbers[place]) = (key, number + 1);
            }

            number++;
        }

        _isEmpty = number == 0;
    }

    /// <summary>The number of a text, -1 where it is none of the set.</summary>
    public int NumberOf(string text, out ulong key)
    {
        if (_isEmpty)
        {
            key = 0;
            return -1;
        }

        key = TextNormalizer.ExactKeyOf(text);
        return _numbers[PlaceOf(key)] - 1;
    }

    private int PlaceOf(ulong key)
    {
        var place = (int)key & _mask;
        while (_numbers[place] != 0 && _keys[place] != key)
        {
            place = (place + 1) & _mask;
        }

        return place;
    }
}
