using System.Collections;

namespace ClaimModel.Tests.Values;

public class ValueListTests
{
    [Fact]
    public void Equality_EqualItemsInTheSameOrder_IsEquality()
    {
        ValueList<string> list = ["a", "b"], same = new[] { "a", "b" }, reversed = ["b", "a"], longer = ["a", "b", "c"];

        (list == same && list.Equals(same) && list.Equals((object)same)).Should().BeTrue();
        list.GetHashCode().Should().Be(same.GetHashCode());
        (list != reversed && list != longer && !list.Equals("a")).Should().BeTrue();
    }

    [Fact]
    public void Default_IsEmpty()
    {
        ValueList<string> none = default, empty = [], ofNull = (string[])null!;

        (none == empty && none == ofNull).Should().BeTrue();
        none.GetHashCode().Should().Be(empty.GetHashCode());
        none.Count.Should().Be(0);
        none.IsEmpty.Should().BeTrue();
        none.Should().BeEmpty();
        none.AsSpan().IsEmpty.Should().BeTrue();
        none.ToString().Should().Be("[]");
        FluentActions.Invoking(() => none[0]).Should().Throw<IndexOutOfRangeException>();
    }

    [Fact]
    public void Items_IndexSpanAndEnumeration_AreTheSame()
    {
        ValueList<int> list = [3, 1, 2];
        var seen = new List<int>();
        foreach (int item in list)
        {
            seen.Add(item);
        }

        seen.Should().Equal(3, 1, 2);
        list.Should().Equal(3, 1, 2);
        ((IEnumerable)list).Cast<int>().Should().Equal(3, 1, 2);
        list.AsSpan().ToArray().Should().Equal(3, 1, 2);
        (list.Count, list[2], list.IsEmpty).Should().Be((3, 2, false));
        list.ToString().Should().Be("[3, 1, 2]");
        FluentActions.Invoking(() => list[3]).Should().Throw<IndexOutOfRangeException>();
    }

    [Fact]
    public void Add_Item_ReturnsNewList()
    {
        ValueList<string> list = ["a"];

        list.Add("b").Should().Equal("a", "b");
        list.Should().Equal("a");
        default(ValueList<string>).Add("a").Should().Equal("a");
    }

    [Fact]
    public void Array_ChangedAfterConversion_DoesNotChangeTheList()
    {
        string[] items = ["a"];
        ValueList<string> converted = items, created = ValueList.Create<string>(items), gathered = items.ToValueList();

        items[0] = "b";

        (converted[0], created[0], gathered[0]).Should().Be(("a", "a", "a"));
    }

    [Fact]
    public void Create_NullItem_Throws()
    {
        Action[] attempts =
        [
            () => _ = (ValueList<string>)["a", null!],
            () => _ = (ValueList<string>)new[] { (string)null! },
            () => ValueList.Create<string>(null!, "a"),
            () => new List<string> { null! }.ToValueList(),
        ];

        attempts.Should().AllSatisfy(attempt => attempt.Should().Throw<ArgumentException>().WithMessage("The list cannot contain null.*"));
    }
}
