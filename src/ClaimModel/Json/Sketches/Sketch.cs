using ClaimModel.Json.Plain;

namespace ClaimModel.Json.Sketches;

/// <summary>What rules need to know about a record in a text, noted without creating the record. See <see cref="Codecs.JsonCodec.Sketch"/>.</summary>
/// <remarks>Members are referred to by their index in the codec of the record.</remarks>
internal readonly ref struct Sketch
{
    private readonly ReadOnlySpan<byte> _json;
    private readonly SketchBuffer _buffer;
    private readonly Fact[] _facts;
    private readonly int _index;

    /// <summary>Initializes a sketch.</summary>
    /// <param name="json">The text that contains the record.</param>
    /// <param name="buffer">The facts.</param>
    /// <param name="index">The index of the fact of the record.</param>
    public Sketch(ReadOnlySpan<byte> json, SketchBuffer buffer, int index)
    {
        _json = json;
        _buffer = buffer;
        _facts = buffer.Facts;
        _index = index;
        Members = _facts[index].Bits;
    }

    /// <summary>Gets the members that the record has, one bit each.</summary>
    public ulong Members { get; }

    /// <summary>Gets the members that refer to records that are not known, one bit each. Only for a record that is not part of another one.</summary>
    public ulong UnknownMembers => _buffer.UnknownMembers;

    /// <summary>Determines whether the record has a member.</summary>
    public bool Has(int member) => (Members >> member & 1) != 0;

    /// <summary>Returns the bytes of a string, without quotation marks; empty if it is absent. A date and a word are always ASCII.</summary>
    public ReadOnlySpan<byte> StringOf(int member) => Has(member) ? BytesOf(FactOf(member)) : default;

    /// <summary>Returns a text in UTF-8; false if it is absent or cannot be decoded.</summary>
    public bool TryGetText(int member, out ReadOnlySpan<byte> utf8)
    {
        utf8 = StringOf(member);
        return Has(member) && ((StringForm)FactOf(member).Bits != StringForm.Escaped || _buffer.TryUnescape(ref utf8));
    }

    /// <summary>Returns the location of the record to which an id refers; -1 if it is absent or the record is not known.</summary>
    public long LocationOf(int member) => Has(member) ? (long)FactOf(member).Bits : -1;

    /// <summary>Returns the bytes of a string in a list.</summary>
    public ReadOnlySpan<byte> StringOf(int member, int item) => BytesOf(_facts[FactOf(member).Start + item]);

    /// <summary>Returns the location of the record to which an id in a list refers; -1 if it is not known.</summary>
    public long LocationOf(int member, int item) => (long)_facts[FactOf(member).Start + item].Bits;

    /// <summary>Returns a date, a period or a language tag; null if it is absent.</summary>
    public T? ValueOf<T>(int member)
        where T : class => Has(member) ? (T?)FactOf(member).Value : null;

    /// <summary>Returns the index of a word in its vocabulary; -1 if it is absent.</summary>
    public int WordOf(int member) => Has(member) ? (int)FactOf(member).Bits : -1;

    /// <summary>Returns the number of items of a list; 0 if it is absent.</summary>
    public int CountOf(int member) => Has(member) ? FactOf(member).Length : 0;

    /// <summary>Returns the members that any record of a list has, one bit each.</summary>
    public ulong MembersIn(int member) => FactOf(member).Bits;

    /// <summary>Returns the record that is the value of a member, or the first one of a list of records.</summary>
    public Sketch RecordOf(int member) => new(_json, _buffer, FactOf(member).Start);

    /// <summary>Returns the next record of a list of records; only if there is one.</summary>
    public Sketch Next() => new(_json, _buffer, _facts[_index].Start);

    private ref Fact FactOf(int member) => ref _facts[_index + 1 + member];

    private ReadOnlySpan<byte> BytesOf(in Fact fact) => _json.Slice(fact.Start, fact.Length);
}
