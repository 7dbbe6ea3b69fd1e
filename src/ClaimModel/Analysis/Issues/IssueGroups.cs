namespace ClaimModel.Analysis.Issues;

/// <summary>Groups entries by point with an open-addressing table. One object serves for many parts, one after the other.</summary>
internal sealed class IssueGroups
{
    private int[] _table = [];
    private int[] _next = [];
    private Group[] _groups = [];
    private IssueEntry[] _members = [];

    /// <summary>How many points there are.</summary>
    public int Count { get; private set; }

    public void Gather(ReadOnlySpan<IssueEntry> entries)
    {
        MakeRoom(entries.Length, out var mask);
        for (var place = 0; place < entries.Length; place++)
        {
            ref readonly var entry = ref entries[place];
            var slot = (int)(entry.Point & (ulong)mask);
            while (_table[slot] != 0 && _groups[_table[slot] - 1].Point != entry.Point)
            {
                slot = (slot + 1) & mask;
            }

            if (_table[slot] == 0)
            {
                _groups[Count] = new() { Point = entry.Point, First = place, Last = place, Size = 1, Value = entry.Value, Stances = entry.Stances, IsFunctional = entry.IsFunctional };
                _table[slot] = ++Count;
                continue;
            }

            ref var group = ref _groups[_table[slot] - 1];
            _next[group.Last] = place;
            group.Last = place;
            group.Size++;
            group.Stances |= entry.Stances;
            group.HasSeveralValues |= group.Value != entry.Value;
        }
    }

    /// <summary>Whether the claims at a point take more than one stance, or give more than one value where there is one at a time.</summary>
    public bool IsAtIssue(int group, bool all)
    {
        ref readonly var found = ref _groups[group];
        return found.Size > 1
            && (all
                || ((found.Stances & Stances.Asserts) != 0 && (found.Stances & (Stances.Denies | Stances.Questions)) != 0)
                || (found.IsFunctional && found.HasSeveralValues));
    }

    /// <summary>The entries of a point, in their order; valid until the next call.</summary>
    public ReadOnlySpan<IssueEntry> EntriesOf(int group, ReadOnlySpan<IssueEntry> entries)
    {
        ref readonly var found = ref _groups[group];
        if (_members.Length < found.Size)
        {
            _members = new IssueEntry[Math.Max(found.Size, 64)];
        }

        var place = found.First;
        for (var i = 0; i < found.Size; i++)
        {
            _members[i] = entries[place];
            place = _next[place];
        }

        return _members.AsSpan(0, found.Size);
    }

    private void MakeRoom(int count, out int mask)
    {
        var size = 16;
        while (size < count * 2L)
        {
            size *= 2;
        }

        if (_table.Length < size)
        {
            (_table, _next, _groups) = (new int[size], new int[size / 2], new Group[size / 2]);
        }
        else
        {
            _table.AsSpan(0, size).Clear();
        }

        Count = 0;
        mask = size - 1;
    }

    private struct Group
    {
        public ulong Point;
        public ulong Value;
        public int First;
        public int Last;
        public int Size;
        public Stances Stances;
        public bool IsFunctional;
        public bool HasSeveralValues;
    }
}
