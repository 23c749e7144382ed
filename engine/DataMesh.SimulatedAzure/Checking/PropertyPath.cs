using System.Globalization;
using System.Text;

namespace DataMesh.SimulatedAzure.Checking;

/// <summary>Where a check stands in the tree. It is written out only when there is something to report.</summary>
internal sealed class PropertyPath
{
    private readonly List<(string? Name, int Index)> _steps = new(8);

    public void Enter(string name) => _steps.Add((name, 0));

    public void Enter(int index) => _steps.Add((null, index));

    public void Leave() => _steps.RemoveAt(_steps.Count - 1);

    public string With(string name)
    {
        Enter(name);
        var text = ToString();
        Leave();
        return text;
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (name, index) in _steps)
        {
            if (name is null) text.Append('[').Append(index.ToString(CultureInfo.InvariantCulture)).Append(']');
            else if (text.Length == 0) text.Append(name);
            else text.Append('.').Append(name);
        }
        return text.ToString();
    }
}
