using System.Globalization;
using System.Text.Json;

namespace ClaimModel.Json.Comparison;

/// <summary>
/// Finds the items that were added to a list, removed from it, or changed, in linear time. Identical items correspond to each other, wherever
/// they are; of the others, those that are about the same (two citations of a source) or that have the same index in lists of the same length.
/// </summary>
internal sealed class ListComparer(RecordComparer members, string pointer, JsonElement[] first, JsonElement[] second)
{
    /// <summary>For each item of the second list, the index of the corresponding item of the first list; -1 if there is none.</summary>
    private readonly int[] _origins = NoneOf(second.Length);

    /// <summary>For each item of the first list, the index of the corresponding item of the second list; -1 if there is none.</summary>
    private readonly int[] _targets = NoneOf(first.Length);

    private readonly string[] _firstTexts = [.. first.Select(CanonicalJson.Of)];
    private readonly string[] _secondTexts = [.. second.Select(CanonicalJson.Of)];

    public void Compare(JsonElement firstList, JsonElement secondList, bool isOrdered)
    {
        MatchEnds();
        Match(index => _firstTexts[index], index => _secondTexts[index]);
        if (isOrdered && IsReordered())
        {
            members.Add(pointer, DifferenceKind.Reordered, firstList, secondList);
        }

        if (KeyOfItems is { } key)
        {
            Match(index => Text(first[index], key), index => Text(second[index], key));
        }

        for (var index = 0; isOrdered && index < first.Length && first.Length == second.Length; index++)
        {
            if (_targets[index] < 0 && _origins[index] < 0)
            {
                Match(index, index);
            }
        }

        Report();
    }

    private static int[] NoneOf(int length)
    {
        var indexes = new int[length];
        Array.Fill(indexes, -1);
        return indexes;
    }

    /// <summary>Gets the member that says what an item of a list of records is about; null for other lists.</summary>
    private string? KeyOfItems => pointer[(pointer.LastIndexOf('/') + 1)..] switch
    {
        "citations" => "source",
        "reviews" => "reviewer",
        "roles" => "title",
        "identifiers" => "scheme",
        _ => null,
    };

    private static string? Text(JsonElement item, string member) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(member, out var value) ? value.GetRawText() : null;

    private void Match(int firstIndex, int secondIndex) => (_targets[firstIndex], _origins[secondIndex]) = (secondIndex, firstIndex);

    /// <summary>Matches identical items at the beginning and at the end.</summary>
    private void MatchEnds()
    {
        var shorter = Math.Min(first.Length, second.Length);
        var start = 0;
        for (; start < shorter && _firstTexts[start] == _secondTexts[start]; start++)
        {
            Match(start, start);
        }

        for (var end = 1; end <= shorter - start && _firstTexts[^end] == _secondTexts[^end]; end++)
        {
            Match(first.Length - end, second.Length - end);
        }
    }

    /// <summary>Matches items with the same key: first those that keep their order, then the others.</summary>
    private void Match(Func<int, string?> firstKey, Func<int, string?> secondKey)
    {
        var candidates = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        var passed = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (var index = 0; index < second.Length; index++)
        {
            if (_origins[index] < 0 && secondKey(index) is { } key)
            {
                Enqueue(candidates, key, index);
            }
        }

        var last = -1;
        for (var index = 0; index < first.Length; index++)
        {
            if (_targets[index] >= 0 || firstKey(index) is not { } key || !candidates.TryGetValue(key, out var queue))
            {
                continue;
            }

            while (queue.TryPeek(out var target) && target < last)
            {
                Enqueue(passed, key, queue.Dequeue());
            }

            if (queue.TryDequeue(out var next))
            {
                Match(index, next);
                last = next;
            }
        }

        for (var index = 0; index < first.Length; index++)
        {
            if (_targets[index] < 0 && firstKey(index) is { } key && passed.TryGetValue(key, out var queue) && queue.TryDequeue(out var target))
            {
                Match(index, target);
            }
        }
    }

    private static void Enqueue(Dictionary<string, Queue<int>> queues, string key, int index)
    {
        if (!queues.TryGetValue(key, out var queue))
        {
            queues.Add(key, queue = new());
        }

        queue.Enqueue(index);
    }

    /// <summary>Determines whether items that correspond to each other are in a different order.</summary>
    private bool IsReordered()
    {
        var last = -1;
        foreach (var target in _targets.Where(target => target >= 0))
        {
            if (target < last)
            {
                return true;
            }

            last = target;
        }

        return false;
    }

    /// <summary>Reports items that were removed, and then those that were changed or added.</summary>
    private void Report()
    {
        for (var index = 0; index < first.Length; index++)
        {
            if (_targets[index] < 0)
            {
                members.Add(PointerOf(index), DifferenceKind.Removed, first[index], null);
            }
        }

        for (var index = 0; index < second.Length; index++)
        {
            if (_origins[index] < 0)
            {
                members.Add(PointerOf(index), DifferenceKind.Added, null, second[index]);
            }
            else if (_firstTexts[_origins[index]] != _secondTexts[index])
            {
                members.Compare(PointerOf(index), first[_origins[index]], second[index]);
            }
        }
    }

    private string PointerOf(int index) => string.Create(CultureInfo.InvariantCulture, $"{pointer}/{index}");
}
