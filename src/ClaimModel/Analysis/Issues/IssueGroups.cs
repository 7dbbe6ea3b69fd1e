using System.Runtime.InteropServices;

namespace ClaimModel.Analysis.Issues;

/// <summary>Groups entries by issue; the entries of a group form a linked list.</summary>
internal sealed class IssueGroups
{
    private readonly Dictionary<ulong, int> _indices = [];
    private readonly List<Group> _groups = [];
    private int[] _next = [];
    private IssueEntry[] _selected = [];

    public int Count => _groups.Count;

    /// <summary>Replaces the groups by those of the specified entries.</summary>
    public void Assign(ReadOnlySpan<IssueEntry> entries)
    {
        _indices.Clear();
        _groups.Clear();
        Array.Resize(ref _next, Math.Max(_next.Length, entries.Length));
        for (var index = 0; index < entries.Length; index++)
        {
            ref readonly var entry = ref entries[index];
            ref var groupIndex = ref CollectionsMarshal.GetValueRefOrAddDefault(_indices, entry.Issue, out var exists);
            if (!exists)
            {
                groupIndex = _groups.Count;
                _groups.Add(new() { First = index, Last = index, Size = 1, Value = entry.Value, Stances = entry.Stances, IsFunctional = entry.IsFunctional });
                continue;
            }

            ref var group = ref CollectionsMarshal.AsSpan(_groups)[groupIndex];
            _next[group.Last] = index;
            group.Last = index;
            group.Size++;
            group.Stances |= entry.Stances;
            group.HasSeveralValues |= group.Value != entry.Value;
        }
    }

    /// <summary>Determines whether the default rules may find conflicts in a group: its claims differ in stance, or in the value of a functional predicate.</summary>
    public bool MayHaveConflict(int group)
    {
        var found = _groups[group];
        return ((found.Stances & Stances.Asserts) != 0 && (found.Stances & (Stances.Denies | Stances.Questions)) != 0)
            || (found.IsFunctional && found.HasSeveralValues);
    }

    /// <summary>Returns the entries of a group in order. The span is valid until the next call.</summary>
    public ReadOnlySpan<IssueEntry> EntriesOf(int group, ReadOnlySpan<IssueEntry> entries)
    {
        var found = _groups[group];
        Array.Resize(ref _selected, Math.Max(_selected.Length, found.Size));
        for (int i = 0, index = found.First; i < found.Size; i++, index = _next[index])
        {
            _selected[i] = entries[index];
        }

        return _selected.AsSpan(0, found.Size);
    }

    private struct Group
    {
        public ulong Value;
        public int First;
        public int Last;
        public int Size;
        public Stances Stances;
        public bool IsFunctional;
        public bool HasSeveralValues;
    }
}
