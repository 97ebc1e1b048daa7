import java.io.File;
import java.util.StringJoiner;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Interval;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/** Opens each file as Gephi does, and prints a line for it: nodes, edges, whether it has days, from when, and the columns of its edges. */
public class ReadWithGephi {
  public static void main(String[] paths) throws Exception {
    ProjectController projects = find(ProjectController.class);
    ImportController imports = find(ImportController.class);
    for (String path : paths) {
      projects.newProject();
      Container container = imports.importFile(new File(path));
      imports.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
      GraphModel model = find(GraphController.class).getGraphModel(projects.getCurrentWorkspace());
      Interval days = model.getTimeBounds();
      StringJoiner columns = new StringJoiner(" ");
      for (Column column : model.getEdgeTable()) columns.add(column.getTitle());
      System.out.println(String.join("\t",
          String.valueOf(model.getGraph().getNodeCount()),
          String.valueOf(model.getGraph().getEdgeCount()),
          String.valueOf(model.isDynamic()),
          String.format("%.0f", days.getLow()),
          columns.toString()));
    }
  }

  private static <T> T find(Class<T> type) {
    return Lookup.getDefault().lookup(type);
  }
}
