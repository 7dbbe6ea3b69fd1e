namespace ClaimModel.Tests.Analysis.Oracle.Generation;

/// <summary>Random choices that depend on a seed only.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random _random = new(seed);

    public bool Chance(int percent) => _random.Next(100) < percent;

    public int Between(int least, int most) => _random.Next(least, most + 1);

    public T Pick<T>(params IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];

    /// <summary>Returns some of the choices, in random order.</summary>
    public IReadOnlyList<T> Some<T>(int count, params IReadOnlyList<T> choices)
    {
        var shuffled = Shuffled(choices);
        return [.. shuffled.Take(count)];
    }

    public T[] Shuffled<T>(IReadOnlyList<T> items)
    {
        var shuffled = items.ToArray();
        _random.Shuffle(shuffled);
        return shuffled;
    }

    /// <summary>Returns a value that is absent in most cases.</summary>
    public string? Maybe(int percent, params IReadOnlyList<string> choices) => Chance(percent) ? Pick(choices) : null;
}
